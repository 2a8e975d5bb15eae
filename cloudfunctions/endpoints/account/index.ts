import type { AreaHandlers } from '../../door/registry';

export const accountHandlers: AreaHandlers<'account'> = {};
