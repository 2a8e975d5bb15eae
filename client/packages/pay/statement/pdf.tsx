import type { InputOf } from '../../../../types/endpoints';
import { openPaper } from '../../../cloud/platform';
import { useCommand } from '../../../cloud/use-command';
import { Button, ProblemNote } from '../../../components/button';

interface Props {
	input: InputOf<'account.getStatementPdf'>;
	staff: boolean;
	nowMs: number;
}

/** Has the statement made as a paper and opens it; making it takes a second or two. */
export function StatementPdf({ input, staff, nowMs }: Props) {
	const { run, pending, problem } = useCommand(staff ? 'finance.getStatementPdf' : 'account.getStatementPdf', 'plain');
	const make = async () => {
		const paper = await run(input);
		if (paper) await openPaper([paper.url], paper.url);
	};
	return (
		<>
			<Button id="statement-pdf" size="grow" pending={pending} onPress={() => void make()}>
				存为 PDF
			</Button>
			<ProblemNote problem={problem} nowMs={nowMs} />
		</>
	);
}
