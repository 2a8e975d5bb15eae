export default definePageConfig({ navigationBarTitleText: '登记事项' });
