export default definePageConfig({ navigationBarTitleText: '不是约定的数字' });
