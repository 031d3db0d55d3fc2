"""Charts without Qt: laid out once as plain shapes, then written as a picture, as SVG or by any other painter."""
