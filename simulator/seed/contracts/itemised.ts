import { customerOf, type Paper } from './paper';

/** The words say 32,692.00, the items come to 32,692.70: the sum of the words is the contract's, and staff answered for it. */
export const WENHUA_ITEMISED: Paper = {
	kind: 'itemised',
	values: {
		...customerOf('wenhua'),
		...{ number: 'LJ-2026-039', title: '文化馆官网和公众号运维合同', shortName: '官网' },
		...{ places: '官网、公众号、管理后台', platforms: '临溪区文化馆官网和公众号', namedContacts: '何若谷' },
		...{ representative: '岳明朗', managers: '顾望川', engineers: '岳明朗、陆停云' },
		...{ from: '2026-10-01', to: '2027-09-30', total: '32692' },
		...{ serverSpec: '8 核 16 G', serverFee: '12600.50', databaseSpec: '4 核 8 G', databaseFee: '9880.20' },
		...{ siteFee: '9912', siteShare: '15', verificationFee: '300' },
	},
};
