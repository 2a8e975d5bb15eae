export default definePageConfig({ navigationBarTitleText: '合同价目' });
