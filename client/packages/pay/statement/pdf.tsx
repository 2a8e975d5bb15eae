import type { InputOf } from '../../../../types/endpoints';
import { useDocument } from '../../../cloud/use-document';
import { DocumentButton } from '../../../components/document-button';

interface Props {
	input: InputOf<'account.getStatementPdf'>;
	staff: boolean;
}

/** Has the statement made as a paper and opens it; making it takes a second or two. */
export function StatementPdf({ input, staff }: Props) {
	const { state, open } = useDocument(staff ? 'finance.getStatementPdf' : 'account.getStatementPdf');
	return <DocumentButton id="statement-pdf" size="grow" state={state} onPress={() => void open(input)} />;
}
