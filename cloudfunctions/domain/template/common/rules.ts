/** The parts of the terms that are read alike in every kind. */

/** What the contract is called and where its faults can be. */
export const HEAD = {
	number: '{{number}}',
	title: '{{title}}',
	shortName: '{{shortName}}',
	// Both come with the sealed original.
	signedOn: null,
	bankAccount: {
		$when: { filled: ['accountName', 'bankName', 'accountNumber'] },
		accountName: '{{accountName}}',
		bankName: '{{bankName}}',
		accountNumber: '{{accountNumber}}',
	},
} as const;

/** The two sides under the labels of the kind. */
export const partiesOf = (labels: { customer: string; agency: string }) => ({
	customer: {
		...{ label: labels.customer, name: '{{customerName}}' },
		...{ address: { $: 'customerAddress' }, telephone: { $: 'customerTelephone' } },
	},
	agency: {
		...{ label: labels.agency, name: '{{agencyName}}' },
		...{ address: { $: 'agencyAddress' }, telephone: { $: 'agencyTelephone' } },
	},
});

/** How many originals there are. Not agreed at all where one of the three is blank. */
export const copiesIn = (clauseId: string, quote: string) => ({
	$when: { filled: ['copies', 'customerCopies', 'agencyCopies'] },
	...{ total: { $: 'copies' }, customer: { $: 'customerCopies' }, agency: { $: 'agencyCopies' } },
	...{ clauseId, quote },
});
