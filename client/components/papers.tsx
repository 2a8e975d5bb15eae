import { Image, Text, View } from '@tarojs/components';
import type { Picture } from '../cloud/pictures';
import { Icon } from './icon';
import { UNSPOKEN } from './native';
import { Press } from './press';

interface Props {
	label: string;
	note: string;
	papers: readonly Picture[];
	full: boolean;
	pending: boolean;
	onPicture: () => void;
	onPdf: () => void;
	onRemove: (uploadId: string) => void;
}

function Paper({ paper, index, onRemove }: { paper: Picture; index: number; onRemove: Props['onRemove'] }) {
	return (
		<Press className="shot" label={`删除第 ${index + 1} 页`} onPress={() => onRemove(paper.uploadId)}>
			{paper.type === 'pdf' ? (
				<View className="shot__file">
					<Icon name="file" />
					<Text className="shot__name">{paper.name || 'PDF'}</Text>
				</View>
			) : (
				<Image className="shot__image" src={paper.path} mode="aspectFill" {...UNSPOKEN} />
			)}
			<View className="shot__remove">
				<Icon name="close" />
			</View>
		</Press>
	);
}

/** The pages of a paper, as photographs or as a PDF. */
export function PaperPicker({ label, note, papers, full, pending, onPicture, onPdf, onRemove }: Props) {
	return (
		<View className="field" id="papers">
			<View className="field__label">
				<Text>{label}</Text>
				<Text className="field__note">{pending ? '正在上传' : note}</Text>
			</View>
			<View className="shots">
				{papers.map((paper, index) => (
					<Paper key={paper.uploadId} paper={paper} index={index} onRemove={onRemove} />
				))}
				{full ? null : (
					<>
						<Press id="add-photo" className="shot shot--add" label="添加照片" disabled={pending} onPress={onPicture}>
							<Icon name="camera" />
							<Text>照片</Text>
						</Press>
						<Press id="add-pdf" className="shot shot--add" label="添加 PDF" disabled={pending} onPress={onPdf}>
							<Icon name="file" />
							<Text>PDF</Text>
						</Press>
					</>
				)}
			</View>
		</View>
	);
}
