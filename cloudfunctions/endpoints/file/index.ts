import type { AreaHandlers } from '../../door/registry';
import { completeUpload } from './complete';
import { issueTicket } from './issueTicket';

export const fileHandlers: AreaHandlers<'file'> = {
	'file.issueTicket': issueTicket,
	'file.complete': completeUpload,
};
