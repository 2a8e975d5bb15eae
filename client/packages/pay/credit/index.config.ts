export default definePageConfig({ navigationBarTitleText: '余款与退款' });
