import { useRouter } from '@tarojs/taro';

/** The parameters this page was opened with, decoded; a missing one is ''. */
export function useParameters<Name extends string>(...names: Name[]): Record<Name, string> {
	const { params } = useRouter();
	const found = names.map((name) => [name, decodeOnce(params[name] ?? '')] as const);
	return Object.fromEntries(found) as Record<Name, string>;
}

/** WeChat hands parameters over as they were sent, browsers decode them: a text that is decoded already stays. */
function decodeOnce(value: string): string {
	try {
		return decodeURIComponent(value);
	} catch {
		return value;
	}
}
