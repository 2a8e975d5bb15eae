/** What the platform allows a cloud function, and what is the same for all of ours. */

/** Node of the cloud; bundles are made for 18. */
export const RUNTIME = 'Nodejs18.15';

/** The platform's own limits: seconds, and the memory sizes it sells. */
export const TIMEOUT_MAX_S = 60;
export const MEMORY_SIZES_MB: readonly number[] = [128, 256, 512, 1024, 2048];

/** The platform takes one timer for a function, with seven cron fields: second minute hour day month weekday year. */
export const TRIGGERS_MAX = 1;
export const CRON_FIELDS = 7;

/** Handler inside the bundle. */
export const HANDLER = 'index.main';
