import { View } from '@tarojs/components';
import { SectionTitle } from '../../../components/cells';
import { EVIDENCE } from '../../../wording/stage';
import { momentWords } from '../../../wording/time';
import type { Contract } from '../contract';

type Evidence = Contract['evidence'][number];

function EvidenceRow({ evidence, nowMs }: { evidence: Evidence; nowMs: number }) {
	const { trigger, stageTitle, atMs, note, byName, recordedAtMs, before } = evidence;
	return (
		<View className="cell">
			<View className="grow">
				{EVIDENCE[trigger]}
				{stageTitle ? ` · ${stageTitle}` : ''}
				<View className="note">{`${momentWords(atMs, nowMs)}，${note}`}</View>
				<View className="note">{`${byName}登记于 ${momentWords(recordedAtMs, nowMs)}`}</View>
				{before.map((one) => (
					<View className="note" key={one.recordedAtMs}>
						{`更正前：${momentWords(one.atMs, nowMs)}，${one.note}（${one.byName}）`}
					</View>
				))}
			</View>
		</View>
	);
}

/** 凭据: what opened payments and started clocks; a correction stands beside what it corrects. */
export function EvidenceList({ contract, nowMs }: { contract: Contract; nowMs: number }) {
	if (contract.evidence.length === 0) return null;
	return (
		<View id="evidence-list">
			<SectionTitle title="凭据" note="期限从这里起算" />
			<View className="card card--flush">
				{contract.evidence.map((evidence) => (
					<EvidenceRow key={`${evidence.trigger}:${evidence.stageTitle}`} evidence={evidence} nowMs={nowMs} />
				))}
			</View>
		</View>
	);
}
