export default definePageConfig({ navigationBarTitleText: '签署前看一遍' });
