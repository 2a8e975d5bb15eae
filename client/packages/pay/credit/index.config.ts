export default definePageConfig({ navigationBarTitleText: '余额与退款' });
