// Quill 1.3: LinkedIn posts and comments.
import Quill from 'quill-1'
import { serveQuill } from './quill'

serveQuill(Quill)
