export default definePageConfig({ navigationBarTitleText: '续约' });
