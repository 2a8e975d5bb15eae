/** The faults that a person or a test injects by name; they live as long as the process. */
import type { Faults } from '../kernel';

interface ArmedFault {
	name: string;
	subject?: string;
	/** How often it still strikes; absent: until it is cleared. */
	times?: number;
}

/** Gives an empty list of faults. A fault without a subject strikes every subject. */
export function createFaults(): Faults {
	let armed: ArmedFault[] = [];
	return {
		take(name, subject) {
			const fault = armed.find((f) => f.name === name && (f.subject === undefined || f.subject === subject));
			if (fault === undefined) return false;
			if (fault.times !== undefined) {
				fault.times -= 1;
				if (fault.times <= 0) armed = armed.filter((f) => f !== fault);
			}
			return true;
		},
		arm(name, options = {}) {
			if (options.times !== undefined && !(Number.isInteger(options.times) && options.times > 0)) {
				throw new RangeError(`a fault strikes a whole number of times: ${name} ${options.times}`);
			}
			armed.push({ name, ...options });
		},
		clear(name) {
			armed = name === undefined ? [] : armed.filter((fault) => fault.name !== name);
		},
		list() {
			return armed.map((fault) => ({ ...fault }));
		},
	};
}
