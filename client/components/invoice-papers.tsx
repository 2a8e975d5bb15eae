import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { EpochMs } from '../../types/units';
import {
	type Application,
	ASK_TAG,
	applicationTag,
	clockWords,
	INVOICE_KIND,
	type InvoiceAsk,
	type InvoiceStage,
} from '../wording/invoice';
import { momentWords } from '../wording/time';
import { SectionTitle } from './cells';
import { StatusTag } from './marks';
import { Money } from './money';

interface ApplicationsProps {
	applications: readonly Application[];
	stages: readonly InvoiceStage[];
	nowMs: EpochMs;
}

/** Payment applications, each with what invoices still have to say, and what that means for the clock. */
export function InvoiceApplications({ applications, stages, nowMs }: ApplicationsProps) {
	if (applications.length === 0) return null;
	return (
		<>
			<SectionTitle title="付款申请" />
			{applications.map((one) => {
				const stage = stages.find(({ id }) => id === one.stageId);
				const clock = stage && !one.replaced ? clockWords(stage) : null;
				return (
					<View className="card invoice" key={one.id} id={`application-${one.id}`}>
						<View className="invoice__head">
							<View className="grow">{one.stageTitle}</View>
							<StatusTag tag={applicationTag(one)} />
						</View>
						<Money fen={one.amountFen} size="figure" />
						<View className="sub">
							{momentWords(one.atMs, nowMs)} {one.byName}
						</View>
						{one.note ? <View className="note">{one.note}</View> : null}
						{clock ? <View className="note">{clock}</View> : null}
					</View>
				);
			})}
		</>
	);
}

interface AsksProps {
	asks: readonly InvoiceAsk[];
	nowMs: EpochMs;
	/** What may be done with one that waits. */
	actions?: (ask: InvoiceAsk) => ReactNode;
}

/** What the client asked for, and what came of it. */
export function InvoiceAsks({ asks, nowMs, actions }: AsksProps) {
	if (asks.length === 0) return null;
	return (
		<>
			<SectionTitle title="要过的发票" />
			{asks.map((ask) => (
				<View className="card invoice" key={ask.id} id={`ask-${ask.id}`}>
					<View className="invoice__head">
						<View className="grow">
							{ask.stageTitle} · {INVOICE_KIND[ask.kind]}
						</View>
						<StatusTag tag={ASK_TAG[ask.status]} />
					</View>
					<View className="sub">{ask.title.buyerName}</View>
					<View className="note">
						{momentWords(ask.atMs, nowMs)} {ask.byName}
						{ask.reason ? ` · 没有开：${ask.reason}` : ''}
					</View>
					{ask.status === 'open' && actions ? <View className="gap-2">{actions(ask)}</View> : null}
				</View>
			))}
		</>
	);
}
