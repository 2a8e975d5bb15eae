export default definePageConfig({ navigationBarTitleText: '当时怎么判' });
