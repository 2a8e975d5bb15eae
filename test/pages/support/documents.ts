/** The files of one telephone: what was fetched from an address, and what of it the person has opened. */
import { request } from 'node:http';

export interface OpenedDocument {
	filePath: string;
	bytes: Buffer;
}

interface Asked {
	[name: string]: unknown;
}

export function createDocuments() {
	const files = new Map<string, Buffer>();
	const opened: OpenedDocument[] = [];
	return {
		/** In the order in which they were opened. */
		opened,
		async downloadFile({ url, filePath = '/tmp/fetched' }: Asked): Promise<object> {
			const { statusCode, bytes } = await fetched(String(url));
			files.set(String(filePath), bytes);
			return { statusCode, filePath, tempFilePath: filePath };
		},
		async openDocument({ filePath }: Asked): Promise<object> {
			const bytes = files.get(String(filePath));
			if (!bytes) throw new Error('openDocument:fail file not found');
			opened.push({ filePath: String(filePath), bytes });
			return {};
		},
	};
}

function fetched(url: string): Promise<{ statusCode: number; bytes: Buffer }> {
	return new Promise((done, fail) => {
		const call = request(url, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('error', fail);
			response.on('end', () => done({ statusCode: response.statusCode ?? 0, bytes: Buffer.concat(parts) }));
		});
		call.on('error', fail);
		call.end();
	});
}
