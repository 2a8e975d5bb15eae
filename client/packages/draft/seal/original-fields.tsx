import { View } from '@tarojs/components';
import type { Side } from '../../../../types/codes';
import { ProblemNote } from '../../../components/button';
import { DatePick, TextLine } from '../../../components/fields';
import { PaperPicker } from '../../../components/papers';
import { dateOf, dayWords } from '../../../wording/time';
import { SignerFields } from './signers';
import type { OriginalForm } from './use-original';

const COPIES_MAX = 2;

interface Props {
	form: OriginalForm;
	names: Record<Side, string>;
	agreedCopies: number | undefined;
	nowMs: number;
}

/** What is recorded of a sealed original. */
export function OriginalFields({ form, names, agreedCopies, nowMs }: Props) {
	const { pages, signedOn, setDay, signers, put, typedCopies, setCopies } = form;
	return (
		<>
			<View className="card">
				<PaperPicker
					label="原件的每一页"
					note="照片或 PDF，每个 10 MB 以内"
					papers={pages.pictures}
					full={pages.full}
					pending={pages.pending}
					onPicture={() => void pages.add()}
					onPdf={() => void pages.addPapers()}
					onRemove={pages.remove}
				/>
				<ProblemNote id="papers-problem" problem={pages.problem} nowMs={nowMs} />
				<View className="form-grid gap-4">
					<DatePick
						id="signed-on"
						label="签署日"
						mode="date"
						value={signedOn}
						end={dateOf(nowMs)}
						shown={`${signedOn} · ${dayWords(signedOn, nowMs)}`}
						onChange={setDay}
					/>
					<TextLine
						id="copies"
						label="一共几份"
						kind="number"
						note={agreedCopies === undefined ? undefined : `合同写 ${agreedCopies} 份`}
						value={typedCopies}
						max={COPIES_MAX}
						onChange={setCopies}
					/>
				</View>
			</View>
			<View className="signers">
				{signers.map((signer) => (
					<SignerFields key={signer.side} signer={signer} companyName={names[signer.side]} onChange={put} />
				))}
			</View>
		</>
	);
}
