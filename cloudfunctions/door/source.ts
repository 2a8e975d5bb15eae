import { readCaller } from '../wechat/caller';

/**
 * By which way the platform says that a function was called. Compared exactly: `wx_client,scf`, a function that another
 * one called for a person, is not `wx_client`.
 */
export type Source = 'wx_client' | 'wx_client,scf' | 'wx_paycallback' | 'wx_trigger' | 'wx_unknown';

/** Whether the call came the one way this door takes. */
export const comesFrom = (source: Source): boolean => readCaller().source === source;
