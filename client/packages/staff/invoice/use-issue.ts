import { useState } from 'react';
import type { InvoiceKind } from '../../../../types/codes';
import type { OutputOf } from '../../../../types/endpoints';
import { usePictures } from '../../../cloud/pictures';
import { useCommand } from '../../../cloud/use-command';
import { useQuery } from '../../../cloud/use-query';
import { fenOfTyped, typedOfFen } from '../../../wording/money';
import { dateOf } from '../../../wording/time';

type Papers = OutputOf<'finance.getInvoices'>;

/** The number of a 数电票. */
export const DIGITS = 20;
const FILES_MAX = 3;

/** The stage that is most likely meant: one that the client asked for, one that was applied for, the first. */
function useStage({ stages, asks, applications }: Papers) {
	const [chosen, setStage] = useState('');
	const open = stages.filter(({ invoiceableFen }) => invoiceableFen > 0);
	const wanted = [
		...asks.filter(({ status }) => status === 'open'),
		...applications.filter(({ replaced, uninvoicedFen }) => !replaced && uninvoicedFen > 0),
	].map(({ stageId }) => stageId);
	const stage = open.find(({ id }) => id === chosen) ?? open.find(({ id }) => wanted.includes(id)) ?? open[0];
	const ask = asks.find(({ stageId, status }) => stageId === stage?.id && status === 'open');
	const application = applications.find(
		({ stageId, replaced, uninvoicedFen }) => stageId === stage?.id && !replaced && uninvoicedFen > 0,
	);
	return { stages: open, stage, setStage, ask, application };
}

/** An invoice that was issued: for an ask or an application where there is one, else for a stage as such. */
export function useIssue(papers: Papers, nowMs: number) {
	const { id: contractId, companyId } = papers.contract;
	const about = useStage(papers);
	const { stage, ask, application } = about;
	const titles = useQuery('finance.listTitles', { companyId }).data?.titles;
	const [chosenTitle, setTitle] = useState('');
	const [chosenKind, setKind] = useState<InvoiceKind>();
	const [amount, setTyped] = useState<string>();
	const [number, setNumber] = useState('');
	const [date, setDate] = useState('');
	const files = usePictures('invoiceFile', FILES_MAX);
	const issue = useCommand('finance.issueInvoice', 'identified');
	const today = dateOf(nowMs);
	const leftFen = Math.min(application?.uninvoicedFen ?? Number.MAX_SAFE_INTEGER, stage?.invoiceableFen ?? 0);
	const typed = amount ?? typedOfFen(leftFen);
	const amountFen = fenOfTyped(typed);
	const kind = chosenKind ?? ask?.kind ?? 'special';
	const title = titles?.find(({ id }) => id === chosenTitle) ?? titles?.[0];
	const issuedOn = date || today;
	const uploadIds = files.pictures.map(({ uploadId }) => uploadId);
	const named = ask !== undefined || title !== undefined;
	const ready =
		Boolean(amountFen) && number.trim().length === DIGITS && uploadIds.length > 0 && named && !files.pending;
	const send = async () => {
		if (!stage || !amountFen) return;
		const done = await issue.run({
			...{ contractId, stageId: stage.id, applicationId: application?.id ?? null, askId: ask?.id ?? null },
			...{ kind, number: number.trim(), titleId: ask ? null : (title?.id ?? null), amountFen, issuedOn, uploadIds },
		});
		if (!done) return;
		setNumber('');
		setTyped(undefined);
		for (const uploadId of uploadIds) files.remove(uploadId);
	};
	const fields = { typed, setTyped, amountFen, kind, setKind, title, setTitle, number, setNumber, issuedOn, setDate };
	return { ...about, ...fields, titles, leftFen, today, files, issue, ready, send };
}

export type IssueForm = ReturnType<typeof useIssue>;
