import { Press } from './press';

/** The way to the next page of a list. */
export function More({ shown, pending, onPress }: { shown: boolean; pending: boolean; onPress: () => void }) {
	if (!shown) return null;
	return (
		<Press id="load-more" className="card more" disabled={pending} onPress={onPress}>
			{pending ? '正在取' : '看更多'}
		</Press>
	);
}
