import { Text, View } from '@tarojs/components';
import type { usePictures } from '../../../cloud/pictures';
import { ProblemNote } from '../../../components/button';
import { Field } from '../../../components/fields';
import { Icon } from '../../../components/icon';
import { Press } from '../../../components/press';

/** The files of an invoice as the tax platform gave them: PDF, OFD, XML. */
export function InvoiceFiles({ files, nowMs }: { files: ReturnType<typeof usePictures>; nowMs: number }) {
	const { pictures, pending, full, addPapers, remove, problem } = files;
	return (
		<Field label="文件" note={pending ? '正在上传' : 'PDF、OFD、XML，最多 3 个'}>
			<View className="shots" id="invoice-files">
				{pictures.map(({ uploadId, name, type }) => (
					<Press key={uploadId} className="shot" label={`删除 ${name}`} onPress={() => remove(uploadId)}>
						<View className="shot__file">
							<Icon name="file" />
							<Text className="shot__name">{name || type.toUpperCase()}</Text>
						</View>
						<View className="shot__remove">
							<Icon name="close" />
						</View>
					</Press>
				))}
				{full ? null : (
					<Press
						id="add-file"
						className="shot shot--add"
						label="添加文件"
						disabled={pending}
						onPress={() => void addPapers()}
					>
						<Icon name="file" />
						<Text>文件</Text>
					</Press>
				)}
			</View>
			<ProblemNote problem={problem} nowMs={nowMs} />
		</Field>
	);
}
