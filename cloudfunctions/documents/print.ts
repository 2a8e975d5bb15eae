import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import printer from 'pdfmake';
import type { DescribedDocument } from '../../types/documents';
import { definitionOf } from './layout';
import { FONT } from './style';

/** They lie beside the bundle (config.json: assets); only the signs that are used go into a paper. */
const FACES = { normal: 'NotoSansSC_400Regular.ttf', bold: 'NotoSansSC_500Medium.ttf' };

// The printer reads what we hand it: no file of the machine, no address.
printer.setLocalAccessPolicy(() => false);
printer.setUrlAccessPolicy(() => false);
printer.setFonts({ [FONT]: FACES });

/** The bytes of a paper as PDF. The same description gives the same bytes. */
export async function print(paper: DescribedDocument): Promise<Uint8Array> {
	for (const face of Object.values(FACES)) {
		if (!printer.virtualfs.existsSync(face)) printer.virtualfs.writeFileSync(face, readFileSync(join(__dirname, face)));
	}
	return printer.createPdf(definitionOf(paper)).getBuffer();
}
