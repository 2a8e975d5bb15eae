export default definePageConfig({ navigationBarTitleText: '付款与对账' });
