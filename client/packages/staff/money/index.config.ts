export default definePageConfig({ navigationBarTitleText: '收款与账' });
