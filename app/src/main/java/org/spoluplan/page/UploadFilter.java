package org.spoluplan.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MultipartFilter;

/// Reads forms with files before anybody asks for their fields, and turns away those that cannot be
/// read.
final class UploadFilter extends MultipartFilter {

  UploadFilter() {
    setMultipartResolverBeanName("multipartResolver");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      super.doFilterInternal(request, response, chain);
    } catch (MaxUploadSizeExceededException e) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } catch (MultipartException e) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }
}
