import type { Shelf } from '../kernel';
import { SimulatedTime } from './simulatedTime';

interface Setting {
	frozen: boolean;
	/** The time it stands at, or the offset to the real clock. */
	valueMs: number;
}

const KIND = 'clock';
const ID = 'setting';

/** The simulated time, kept through `kill -9`: a clock that runs keeps its offset, one that stands keeps its time. */
export class DurableTime {
	private readonly time = new SimulatedTime();
	/** While the clock is being moved it stands, but what it will do afterwards is what is kept. */
	private afterMove: 'stands' | 'runs' | undefined;

	constructor(
		private readonly shelf: Shelf,
		begin: { startMs: number; frozen?: boolean },
	) {
		const setting = shelf.get<Setting>(KIND, ID);
		if (setting?.frozen) this.time.standAt(setting.valueMs);
		else if (setting) this.time.runWithOffset(setting.valueMs);
		else this.set(begin.startMs, begin.frozen === true);
	}

	get shared(): SharedArrayBuffer {
		return this.time.shared;
	}

	nowMs(): number {
		return this.time.nowMs();
	}

	/** Whether it stands when nobody moves it. */
	isFrozen(): boolean {
		return this.afterMove === undefined ? this.time.isFrozen() : this.afterMove === 'stands';
	}

	/** Shows `atMs`, standing or running. */
	set(atMs: number, frozen = this.isFrozen()): void {
		if (frozen) this.time.standAt(atMs);
		else this.time.runFrom(atMs);
		this.keep(frozen, atMs);
	}

	setFrozen(frozen: boolean): void {
		if (this.afterMove === undefined) this.set(this.nowMs(), frozen);
		else {
			this.afterMove = frozen ? 'stands' : 'runs';
			this.keep(frozen, this.nowMs());
		}
	}

	/** Stands at `atMs` for as long as it is being moved. */
	standWhileMoving(atMs: number): void {
		this.afterMove ??= this.time.isFrozen() ? 'stands' : 'runs';
		this.time.standAt(atMs);
		this.keep(this.afterMove === 'stands', atMs);
	}

	endMove(atMs: number): void {
		const frozen = this.isFrozen();
		this.afterMove = undefined;
		this.set(atMs, frozen);
	}

	private keep(frozen: boolean, atMs: number): void {
		const setting: Setting = { frozen, valueMs: frozen ? atMs : atMs - Date.now() };
		this.shelf.put(KIND, ID, setting);
	}
}
