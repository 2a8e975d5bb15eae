import { Image, Text, View } from '@tarojs/components';
import { Icon } from './icon';
import { UNSPOKEN } from './native';
import { Press } from './press';

interface Props {
	label: string;
	note: string;
	pictures: readonly { path: string; uploadId: string }[];
	full: boolean;
	pending: boolean;
	onAdd: () => void;
	onRemove: (uploadId: string) => void;
}

/** Pictures of a form: what was added, and the place to add more. */
export function PhotoPicker({ label, note, pictures, full, pending, onAdd, onRemove }: Props) {
	return (
		<View className="field">
			<View className="field__label">
				<Text>{label}</Text>
				<Text className="field__note">{note}</Text>
			</View>
			<View className="shots">
				{pictures.map((picture, index) => (
					<Press
						key={picture.uploadId}
						className="shot"
						label={`删除第 ${index + 1} 张`}
						onPress={() => onRemove(picture.uploadId)}
					>
						<Image className="shot__image" src={picture.path} mode="aspectFill" {...UNSPOKEN} />
						<View className="shot__remove">
							<Icon name="close" />
						</View>
					</Press>
				))}
				{full ? null : (
					<Press id="add-photo" className="shot shot--add" label={`添加${label}`} disabled={pending} onPress={onAdd}>
						<Icon name="camera" />
						<Text>{pending ? '正在上传' : '添加'}</Text>
					</Press>
				)}
			</View>
		</View>
	);
}

/** Pictures that are there to look at. */
export function PhotoRow({
	photos,
	onOpen,
}: {
	photos: readonly { id: string; url: string }[];
	onOpen: (url: string) => void;
}) {
	if (photos.length === 0) return null;
	return (
		<View className="shots gap-3" id="photos">
			{photos.map((photo, index) => (
				<Press key={photo.id} className="shot" label={`看第 ${index + 1} 张图片`} onPress={() => onOpen(photo.url)}>
					<Image className="shot__image" src={photo.url} mode="aspectFill" {...UNSPOKEN} />
				</Press>
			))}
		</View>
	);
}
