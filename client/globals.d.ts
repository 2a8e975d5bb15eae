/** The cloud environment this build is for; empty: the mini-program's own default. Set by config/index.ts. */
declare const CLOUD_ENVIRONMENT_ID: string;

declare module '*.scss';
