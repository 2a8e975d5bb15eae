import Taro from '@tarojs/taro';

/** The questions now on screen, so that all of them can be asked again. */
const live = new Set<() => void>();

/** Takes a question into the living ones; gives the way out. */
export function keepLive(ask: () => void): () => void {
	live.add(ask);
	return () => {
		live.delete(ask);
	};
}

/** Asks every question on screen again: after a command, or when the local clock was moved. */
export function refreshAll(): void {
	for (const ask of [...live]) ask();
}

/** The network is back: what is on screen is old, and some of it was promised to be renewed now. */
export function listenToNetwork(): void {
	if (process.env.TARO_ENV === 'h5') {
		window.addEventListener('online', refreshAll);
		return;
	}
	Taro.onNetworkStatusChange(({ isConnected }) => {
		if (isConnected) refreshAll();
	});
}

/** In the browser: the frame around us says `refresh` when it moved the clock; coming back to the tab counts as showing. */
export function listenToFrame(): void {
	if (process.env.TARO_ENV !== 'h5') return;
	window.addEventListener('message', (event) => {
		if (event.origin === window.location.origin && event.data === 'refresh') refreshAll();
	});
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'visible') refreshAll();
	});
}
