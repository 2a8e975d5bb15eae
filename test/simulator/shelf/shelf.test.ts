import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFaults } from '../../../simulator/shelf/faults';
import { openShelf } from '../../../simulator/shelf/shelf';

describe('the shelf', () => {
	let folder: string;

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'shelf-'));
	});

	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	it('keeps values by kind and id, also over a restart', () => {
		const file = join(folder, 'shelf.db');
		const shelf = openShelf(file);
		shelf.put('order', '2', { amountFen: 5 });
		shelf.put('order', '1', [null, '一']);
		shelf.put('message', '1', 'text');
		shelf.put('order', '2', { amountFen: 6 });
		shelf.close();
		const again = openShelf(file);
		expect(again.list('order')).toEqual([
			{ id: '1', value: [null, '一'] },
			{ id: '2', value: { amountFen: 6 } },
		]);
		expect(again.get('message', '1')).toBe('text');
		expect(again.get('message', '2')).toBeUndefined();
		again.remove('message', '1');
		expect(again.list('message')).toEqual([]);
		again.close();
	});

	it('goes back to a saved state', () => {
		const shelf = openShelf(join(folder, 'shelf.db'));
		shelf.put('order', '1', 'before');
		const saved = join(folder, 'saved.db');
		shelf.snapshot(saved);
		shelf.put('order', '1', 'after');
		shelf.put('order', '2', 'new');
		for (const _ of ['first', 'again']) {
			shelf.restore(saved);
			expect(shelf.list('order')).toEqual([{ id: '1', value: 'before' }]);
			shelf.put('order', '3', 'later');
		}
		shelf.snapshot(saved);
		shelf.restore(saved);
		expect(shelf.list('order')).toHaveLength(2);
		shelf.close();
	});

	it('undoes all of a work that fails', () => {
		const shelf = openShelf(':memory:');
		const work = () =>
			shelf.atomically(() => {
				shelf.put('order', '1', 1);
				throw new Error('halfway');
			});
		expect(work).toThrow('halfway');
		expect(shelf.list('order')).toEqual([]);
		expect(() => shelf.put('order', '1', undefined)).toThrow(TypeError);
		shelf.close();
	});
});

describe('injected faults', () => {
	it('strike the armed subject, as often as armed', () => {
		const faults = createFaults();
		faults.arm('lost', { subject: 'a', times: 2 });
		expect(faults.take('lost', 'b')).toBe(false);
		expect(faults.take('other', 'a')).toBe(false);
		expect(faults.take('lost')).toBe(false);
		expect([faults.take('lost', 'a'), faults.take('lost', 'a'), faults.take('lost', 'a')]).toEqual([true, true, false]);
	});

	it('strike everything until they are cleared when nothing is said', () => {
		const faults = createFaults();
		faults.arm('lost');
		faults.arm('late', { times: 1 });
		expect([faults.take('lost', 'a'), faults.take('lost')]).toEqual([true, true]);
		expect(faults.list()).toEqual([{ name: 'lost' }, { name: 'late', times: 1 }]);
		faults.clear('lost');
		expect(faults.take('lost', 'a')).toBe(false);
		faults.clear();
		expect(faults.list()).toEqual([]);
		expect(() => faults.arm('lost', { times: 0 })).toThrow(RangeError);
	});
});
