export default definePageConfig({ navigationBarTitleText: '故障进度' });
