import { View } from '@tarojs/components';
import { Fragment, useState } from 'react';
import type { EpochMs } from '../../../../types/units';
import { useCommand } from '../../../cloud/use-command';
import { useQuery } from '../../../cloud/use-query';
import { Button, ProblemNote } from '../../../components/button';
import { TextLine, Toggle } from '../../../components/fields';
import { doubtWords, type Title } from '../../../wording/invoice';

interface Props {
	companyId: string;
	side: 'agency' | undefined;
	title: Title | undefined;
	/** The first one is offered first in any case. */
	first: boolean;
	nowMs: EpochMs;
	onDone: () => void;
}

/** Fewer characters are no id yet: nothing is said while somebody types. */
const WORTH_CHECKING = 15;

const FIELDS = [
	{ name: 'buyerName', label: '名称', max: 100, note: '和营业执照一致' },
	{ name: 'taxpayerId', label: '税号', max: 30, note: '统一社会信用代码，个人不用填' },
	{ name: 'address', label: '地址', max: 120, note: '开专用发票才要' },
	{ name: 'telephone', label: '电话', max: 30, note: '开专用发票才要' },
	{ name: 'bankName', label: '开户行', max: 80, note: '开专用发票才要' },
	{ name: 'bankAccount', label: '账号', max: 40, note: '开专用发票才要' },
] as const;
type Field = (typeof FIELDS)[number]['name'];

/** What is typed, what speaks against the taxpayer id, and the way to save or remove it. */
function useTitle({ companyId, side, title, first, onDone }: Props) {
	const [typed, setTyped] = useState<Record<Field, string>>({
		...{ buyerName: title?.buyerName ?? '', taxpayerId: title?.taxpayerId ?? '', address: title?.address ?? '' },
		...{ telephone: title?.telephone ?? '', bankName: title?.bankName ?? '', bankAccount: title?.bankAccount ?? '' },
	});
	const [isDefault, setDefault] = useState(title?.isDefault ?? first);
	const save = useCommand(side ? 'finance.saveTitle' : 'account.saveTitle', 'identified');
	const remove = useCommand(side ? 'finance.removeTitle' : 'account.removeTitle', 'plain');
	const taxpayerId = typed.taxpayerId.trim();
	const check = useQuery('account.checkTaxpayerId', taxpayerId.length >= WORTH_CHECKING ? { taxpayerId } : null);
	const orNull = (name: Field) => typed[name].trim() || null;
	const send = async () => {
		const saved = await save.run({
			...{ companyId, titleId: title?.id ?? null, buyerName: typed.buyerName.trim(), isDefault },
			...{ taxpayerId: orNull('taxpayerId'), address: orNull('address'), telephone: orNull('telephone') },
			...{ bankName: orNull('bankName'), bankAccount: orNull('bankAccount') },
		});
		if (saved) onDone();
	};
	const drop = async () => {
		if (title && (await remove.run({ companyId, titleId: title.id }))) onDone();
	};
	const change = (name: Field) => (value: string) => setTyped((before) => ({ ...before, [name]: value }));
	const doubt = taxpayerId.length >= WORTH_CHECKING ? check.data?.looksWrong : undefined;
	return { typed, change, isDefault, setDefault, save, remove, send, drop, doubt };
}

/** One title; what looks wrong about its taxpayer id is said beside it, and it can be saved all the same. */
export function TitleForm(props: Props) {
	const { title, nowMs, onDone } = props;
	const { typed, change, isDefault, setDefault, save, remove, send, drop, doubt } = useTitle(props);
	return (
		<View className="card title-form" id="title-form">
			{FIELDS.map(({ name, label, max, note }) => (
				<Fragment key={name}>
					<TextLine {...{ id: `title-${name}`, label, max, note, value: typed[name] }} onChange={change(name)} />
					{name === 'taxpayerId' && doubt ? (
						<View className="doubt" id="taxpayer-doubt" {...{ role: 'status' }}>
							{doubtWords(doubt)}
						</View>
					) : null}
				</Fragment>
			))}
			<Toggle id="title-default" label="开票时先用它" on={isDefault} onChange={setDefault} />
			<View className="actions">
				<Button
					{...{ id: 'save-title', look: 'main', size: 'grow', pending: save.pending }}
					disabled={typed.buyerName.trim() === ''}
					onPress={() => void send()}
				>
					保存抬头
				</Button>
				<Button id="leave-title" look="quiet" onPress={onDone}>
					不改了
				</Button>
				{title ? (
					<Button id="remove-title" look="text" pending={remove.pending} onPress={() => void drop()}>
						删除这个抬头
					</Button>
				) : null}
				<ProblemNote id="title-problem" problem={save.problem ?? remove.problem} nowMs={nowMs} />
			</View>
		</View>
	);
}
