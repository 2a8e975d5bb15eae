import type { AreaHandlers } from '../../door/registry';
import { acknowledgeCheck } from './acknowledge';
import { activateDraft } from './activate';
import { changeDraft } from './change';
import { dropDraft } from './drop';
import { fillDraft } from './fill';
import { getDraft } from './get';
import { listDrafts } from './list';
import { listTemplates } from './listTemplates';
import { sendDraft } from './send';
import { startDraft } from './start';
import { startFromTerms } from './startFromTerms';
import { startSupplement } from './startSupplement';
import { takeBackDraft } from './takeBack';

export const draftHandlers: AreaHandlers<'draft'> = {
	'draft.listTemplates': listTemplates,
	'draft.start': startDraft,
	'draft.startFromTerms': startFromTerms,
	'draft.startSupplement': startSupplement,
	'draft.list': listDrafts,
	'draft.get': getDraft,
	'draft.fill': fillDraft,
	'draft.change': changeDraft,
	'draft.acknowledge': acknowledgeCheck,
	'draft.send': sendDraft,
	'draft.takeBack': takeBackDraft,
	'draft.drop': dropDraft,
	'draft.activate': activateDraft,
};
