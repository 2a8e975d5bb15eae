export default definePageConfig({ navigationBarTitleText: '报障' });
