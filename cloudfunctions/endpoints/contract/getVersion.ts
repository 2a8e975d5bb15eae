import { parameterViews } from '../../domain/check/history';
import { clauseLabelOf } from '../../domain/contract/state';
import { isRefused, refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { listUploads } from '../../store/uploads';
import { signUploadUrls } from '../../wechat/files';
import { getContract, readerOf } from '../access';

const ACKNOWLEDGED_SHOWN = 500;

/** One version as it was signed: words, parameters, and the sealed original by addresses that last for minutes. */
export const getVersion = handle('contract.getVersion', async ({ contractId, version }, { person }) => {
	const contract = await getContract(person, contractId);
	if (isRefused(contract)) return contract;
	const found = contract.versions.find((one) => one.version === version);
	if (!found) return refuse('NOT_FOUND');
	const { terms, original, acknowledged, title, holdsFrom } = found;
	const uploads = await listUploads(original.files.map((file) => file.uploadId));
	const urls = new Map((await signUploadUrls(uploads)).map(({ id, url }) => [id, url]));
	const isStaff = readerOf(person, contract.companyId) === 'agency';
	return {
		...{ version, title, holdsFrom, clauses: terms.clauses },
		parameters: parameterViews(contract.versions.slice(0, contract.versions.indexOf(found) + 1)),
		exclusions: terms.exclusions.map(({ reason, clauseId, quote }) => ({
			...{ reason, quote, clause: clauseLabelOf(terms, clauseId) },
		})),
		original: {
			...original,
			files: original.files.map(({ uploadId: id, sha256, sizeBytes }) => ({
				...{ id, sha256, sizeBytes, url: urls.get(id) ?? '' },
			})),
		},
		acknowledged: isStaff ? acknowledged.slice(0, ACKNOWLEDGED_SHOWN) : [],
	};
});
