export { CourseScreen } from './course-screen';
