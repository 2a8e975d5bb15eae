import { useEffect } from 'react';
import type { OutputOf } from '../../types/endpoints';
import type { Refusal } from '../../types/refusals';
import { call, persona } from './call';
import { recall, remember } from './memory';
import { createStore, useStore } from './store';

export type Identity = OutputOf<'identity.whoAmI'>;

export interface Session {
	identity: Identity | undefined;
	/** The last try to learn it got no answer. */
	offline: boolean;
	/** The last try to learn it was refused: something on the other side failed. */
	refusal: Refusal | undefined;
}

const memoryName = () => `identity:${persona()}`;
const store = createStore<Session>({ identity: recall<Identity>(memoryName()), offline: false, refusal: undefined });
let asking: Promise<void> | undefined;

/** Takes an identity that a reply carried: binding, claiming, asking. */
export function setIdentity(identity: Identity): void {
	store.set({ identity, offline: false, refusal: undefined });
	remember(memoryName(), identity);
}

/** Asks again who the caller is to us. Questions at the same time are one. */
export function refreshIdentity(): Promise<void> {
	asking ??= (async () => {
		try {
			const reply = await call('identity.whoAmI', {});
			if (reply.ok) setIdentity(reply.data);
			else store.set({ ...store.get(), offline: false, refusal: reply.refusal });
		} catch {
			store.set({ ...store.get(), offline: true, refusal: undefined });
		} finally {
			asking = undefined;
		}
	})();
	return asking;
}

export const isCustomer = (identity: Identity | undefined): boolean => (identity?.companies.length ?? 0) > 0;
export const isStaff = (identity: Identity | undefined): boolean => Boolean(identity?.staff);

let askedThisLaunch = false;

/**
 * Who the caller is, as far as known. Screens work from the last visit's answer; somebody unknown or not bound is asked
 * about once at each launch, because they may have been let in elsewhere.
 */
export function useSession(): Session {
	const session = useStore(store);
	const bound = isCustomer(session.identity) || isStaff(session.identity);
	const known = session.identity !== undefined;
	useEffect(() => {
		if (known && (bound || askedThisLaunch)) return;
		askedThisLaunch = true;
		void refreshIdentity();
	}, [known, bound]);
	return session;
}
