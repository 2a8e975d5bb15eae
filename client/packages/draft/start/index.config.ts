export default definePageConfig({ navigationBarTitleText: '新合同' });
