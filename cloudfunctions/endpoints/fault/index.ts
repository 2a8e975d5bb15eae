import type { AreaHandlers } from '../../door/registry';
import { addNote } from './addNote';
import { confirmSolved } from './confirmSolved';
import { getForm } from './form';
import { getFaultDetail } from './get';
import { listFaults } from './list';
import { previewFault } from './preview';
import { reopenFault } from './reopen';
import { reportFault } from './report';

export const faultHandlers: AreaHandlers<'fault'> = {
	'fault.getForm': getForm,
	'fault.preview': previewFault,
	'fault.report': reportFault,
	'fault.list': listFaults,
	'fault.get': getFaultDetail,
	'fault.addNote': addNote,
	'fault.confirmSolved': confirmSolved,
	'fault.reopen': reopenFault,
};
