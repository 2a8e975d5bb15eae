import Taro from '@tarojs/taro';

/** What the telephone remembers between two visits. A full or closed storage costs nothing but the memory. */
const PREFIX = 'pocket:';

/** Keeps a JSON value under a name. */
export function remember(name: string, value: unknown): void {
	try {
		Taro.setStorageSync(PREFIX + name, JSON.stringify(value));
	} catch {
		// Storage is full or forbidden: the next visit starts without it.
	}
}

/** The value kept under a name, or undefined. The caller knows its type, because only this program writes here. */
export function recall<T>(name: string): T | undefined {
	try {
		const kept: unknown = Taro.getStorageSync(PREFIX + name);
		return typeof kept === 'string' && kept !== '' ? (JSON.parse(kept) as T) : undefined;
	} catch {
		return undefined;
	}
}

/** Forgets the value kept under a name. */
export function forget(name: string): void {
	try {
		Taro.removeStorageSync(PREFIX + name);
	} catch {
		// Nothing was kept, so nothing is lost.
	}
}
