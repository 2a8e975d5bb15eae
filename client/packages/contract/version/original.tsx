import { View } from '@tarojs/components';
import type { Side } from '../../../../types/codes';
import type { OriginalView } from '../../../../types/views-contract';
import { copyText, openPaper } from '../../../cloud/platform';
import { Fact, SectionTitle } from '../../../components/cells';
import { Icon } from '../../../components/icon';
import { OwnerTile } from '../../../components/marks';
import { Press } from '../../../components/press';
import { SEAL } from '../../../wording/life';
import { exactMoment } from '../../../wording/time';
import type { Contract } from '../contract';

/** So much of a hash is enough to compare by eye. */
const HASH_SHOWN = 12;
const KILOBYTE = 1024;

function Signers({ original, parties, reader }: Props) {
	return (
		<View className="card card--flush" id="signers">
			{original.signers.map((signer) => (
				<View className="cell signer" key={`${signer.side}-${signer.name}`}>
					<OwnerTile owner={signer.side} reader={reader} />
					<View className="grow">
						<View>
							{signer.name}
							{signer.capacity ? `（${signer.capacity}）` : ''}
						</View>
						<View className="note">{parties.find(({ side }) => side === signer.side)?.name ?? ''}</View>
					</View>
					<View className="cell__end">{SEAL[signer.seal]}</View>
				</View>
			))}
		</View>
	);
}

function Pages({ original }: Pick<Props, 'original'>) {
	const urls = original.files.map(({ url }) => url).filter(Boolean);
	return (
		<View className="card card--flush" id="original-files">
			{original.files.map((file, index) => (
				<View className="cell" key={file.sha256}>
					<Press
						id={`page-${index + 1}`}
						className="page-open"
						disabled={!file.url}
						onPress={() => void openPaper(urls, file.url)}
					>
						<Icon name="file" />
						<View>{`看第 ${index + 1} 页`}</View>
					</Press>
					<Press className="page-hash" onPress={() => void copyText(file.sha256)}>
						<View className="note num">{`指纹 ${file.sha256.slice(0, HASH_SHOWN)}…`}</View>
						<View className="note num">{`${Math.max(1, Math.round(file.sizeBytes / KILOBYTE))} KB`}</View>
					</Press>
				</View>
			))}
		</View>
	);
}

interface Props {
	original: OriginalView;
	parties: Contract['parties'];
	reader: Side;
}

/** The sealed paper: who signed and sealed it, the scanned pages with their fingerprints, the copies, who confirmed it. */
export function Original({ original, parties, reader }: Props) {
	return (
		<View id="original">
			<SectionTitle title="签字盖章" note={original.signedOn} />
			{original.signers.length > 0 ? <Signers original={original} parties={parties} reader={reader} /> : null}
			<SectionTitle title="签字盖章的原件" note={`${original.files.length} 页`} />
			{original.files.length > 0 ? <Pages original={original} /> : null}
			<View className="note note--below">指纹是文件的 SHA-256。您手里的扫描件算出来一样，就是同一份。</View>
			<SectionTitle title="登记" />
			<View className="card card--flush">
				<Fact label="纸质原件">{original.copies > 0 ? `一式 ${original.copies} 份` : '份数没有登记'}</Fact>
				<Fact label="核对登记">
					<View>{original.confirmedByName}</View>
					<View className="note">{exactMoment(original.confirmedAtMs)}</View>
				</Fact>
			</View>
		</View>
	);
}
