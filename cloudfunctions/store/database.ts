import cloud from 'wx-server-sdk';

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string });

/** Opened so that a missing document is `null`, not an error that would end a transaction. */
export const database = cloud.database({ throwOnNotFound: false } as object);
export const command = database.command;

/** Functions read at most 1,000 rows a request; every query says its own limit. */
export const READ_MAX = 1000;
