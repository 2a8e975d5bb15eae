import { readCaller } from '../wechat/caller';

/** By which way the platform says that a function was called. Compared exactly: `wx_client,scf` is another one. */
export type Source = 'wx_client' | 'wx_paycallback' | 'wx_trigger' | 'wx_unknown';

/** Whether the call came the one way this door takes. */
export const comesFrom = (source: Source): boolean => readCaller().source === source;
