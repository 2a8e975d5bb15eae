import type { AreaHandlers } from '../../door/registry';

export const financeHandlers: AreaHandlers<'finance'> = {};
