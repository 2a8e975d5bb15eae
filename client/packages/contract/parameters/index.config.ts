export default definePageConfig({ navigationBarTitleText: '合同里的数字' });
