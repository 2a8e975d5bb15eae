export default definePageConfig({ navigationBarTitleText: '客户和人员' });
