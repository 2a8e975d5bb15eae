export default definePageConfig({ navigationBarTitleText: '合同版本' });
