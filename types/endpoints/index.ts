import type { Endpoint } from '../endpoint';
import type { DoorRefusal, Refusal } from '../refusals';
import type { In, Out } from '../schema';
import { accountEndpoints } from './account';
import { accountCreditEndpoints } from './account-credit';
import { accountInvoiceEndpoints } from './account-invoice';
import { calendarYearEndpoints } from './calendar-years';
import { contractEndpoints } from './contract';
import { contractActEndpoints } from './contract-acts';
import { deskEndpoints } from './desk';
import { draftEndpoints } from './draft';
import { faultEndpoints } from './fault';
import { fileEndpoints } from './file';
import { financeEndpoints } from './finance';
import { financeBooksEndpoints } from './finance-books';
import { financeInvoiceEndpoints } from './finance-invoice';
import { homeEndpoints } from './home';
import { identityEndpoints } from './identity';
import { messageEndpoints } from './message';
import { payEndpoints } from './pay';
import { peopleEndpoints } from './people';
import { reconcileEndpoints } from './reconcile';
import { recordEndpoints } from './record';
import { serviceEndpoints } from './service';

/** The endpoint table: every verb of the product, what it takes, gives and refuses, and who may call it. */
export const ENDPOINTS = {
	...identityEndpoints,
	...homeEndpoints,
	...contractEndpoints,
	...contractActEndpoints,
	...payEndpoints,
	...accountEndpoints,
	...accountCreditEndpoints,
	...accountInvoiceEndpoints,
	...faultEndpoints,
	...serviceEndpoints,
	...fileEndpoints,
	...messageEndpoints,
	...deskEndpoints,
	...calendarYearEndpoints,
	...draftEndpoints,
	...recordEndpoints,
	...financeEndpoints,
	...financeBooksEndpoints,
	...financeInvoiceEndpoints,
	...peopleEndpoints,
	...reconcileEndpoints,
} satisfies Record<string, Endpoint>;

export type EndpointName = keyof typeof ENDPOINTS;
type Table = typeof ENDPOINTS;

/** What a caller sends. */
export type InputOf<Name extends EndpointName> = In<Table[Name]['input']>;
/** What a handler receives: trimmed and checked. */
export type ParsedInputOf<Name extends EndpointName> = Out<Table[Name]['input']>;
export type OutputOf<Name extends EndpointName> = Out<Table[Name]['output']>;
/** What the handler itself may refuse. */
export type DeclaredRefusalOf<Name extends EndpointName> = Table[Name]['refusals'][number];
export type RefusalOf<Name extends EndpointName> = DeclaredRefusalOf<Name> | DoorRefusal;

/** What a door is called with. */
export interface Call<Name extends EndpointName = EndpointName> {
	endpoint: Name;
	input: InputOf<Name>;
}

/** What a door answers; `nowMs` is the server's time, from which screens count. */
export type Reply<Name extends EndpointName> =
	| { ok: true; data: OutputOf<Name>; nowMs: number }
	| { ok: false; refusal: Refusal<RefusalOf<Name>>; nowMs: number };
