import type { PropsWithChildren } from 'react';
import { openCloud } from './cloud/call';
import { listenToFrame, listenToNetwork } from './cloud/live';
import { watchTextSize } from './theme/preferences';
import './app.scss';

if (process.env.TARO_ENV === 'h5') require('./styles/h5.scss');

openCloud();
watchTextSize();
listenToFrame();
listenToNetwork();

/** The root of the mini-program: pages bring everything they need themselves. */
export default function App({ children }: PropsWithChildren) {
	return children;
}
